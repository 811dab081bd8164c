/** Rows of numbers with what is to be told from them. */
export interface Examples {
	readonly rows: readonly (readonly number[])[];
	/** 1 or 0. */
	readonly labels: readonly number[];
	/** How much each counts. */
	readonly weights: readonly number[];
}

/**
 * Logistic regression with a ridge penalty on standardized features, by Newton's method (iteratively reweighted least squares).
 * Returns the weight of each column, per unit of the column as given, and the bias last. A column that never varies gets 0.
 */
export function fitLogisticRegression({ rows, labels, weights }: Examples, ridge = 1, rounds = 8): number[] {
	const columns = rows[0]?.length ?? 0;
	const means = new Array<number>(columns).fill(0);
	const deviations = new Array<number>(columns).fill(0);
	for (const row of rows) for (let c = 0; c < columns; c++) means[c]! += row[c]! / rows.length;
	for (const row of rows) for (let c = 0; c < columns; c++) deviations[c]! += (row[c]! - means[c]!) ** 2 / rows.length;
	const scales = deviations.map((d) => (d > 1e-12 ? Math.sqrt(d) : Infinity));
	const size = columns + 1;
	const beta = new Float64Array(size);
	const x = new Float64Array(size);
	for (let round = 0; round < rounds; round++) {
		const gradient = new Float64Array(size);
		const hessian = Array.from({ length: size }, () => new Float64Array(size));
		rows.forEach((row, r) => {
			let odds = 0;
			for (let c = 0; c < columns; c++) x[c] = (row[c]! - means[c]!) / scales[c]!;
			x[columns] = 1;
			for (let c = 0; c < size; c++) odds += beta[c]! * x[c]!;
			const p = 1 / (1 + Math.exp(-odds));
			const error = weights[r]! * (labels[r]! - p);
			const curve = weights[r]! * p * (1 - p);
			for (let c = 0; c < size; c++) {
				if (x[c] === 0) continue;
				gradient[c]! += error * x[c]!;
				const line = hessian[c]!;
				for (let d = 0; d <= c; d++) line[d]! += curve * x[c]! * x[d]!;
			}
		});
		for (let c = 0; c < size; c++) {
			if (c < columns) gradient[c]! -= ridge * beta[c]!;
			hessian[c]![c]! += c < columns ? ridge : 1e-9;
			for (let d = c + 1; d < size; d++) hessian[c]![d] = hessian[d]![c]!;
		}
		const step = solve(hessian, gradient);
		let largest = 0;
		for (let c = 0; c < size; c++) {
			beta[c]! += step[c]!;
			largest = Math.max(largest, Math.abs(step[c]!));
		}
		if (largest < 1e-3) break;
	}
	const result = scales.map((scale, c) => beta[c]! / scale);
	const bias = beta[columns]! - result.reduce((sum, weight, c) => sum + weight * means[c]!, 0);
	return [...result, bias];
}

/** Solves a symmetric positive system by Gaussian elimination with pivoting. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
	const n = right.length;
	const rows = matrix.map((line, i) => Float64Array.from([...line, right[i]!]));
	for (let c = 0; c < n; c++) {
		let pivot = c;
		for (let r = c + 1; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r;
		[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
		for (let r = c + 1; r < n; r++) {
			const factor = rows[r]![c]! / rows[c]![c]!;
			if (factor) for (let k = c; k <= n; k++) rows[r]![k]! -= factor * rows[c]![k]!;
		}
	}
	const result = new Float64Array(n);
	for (let r = n - 1; r >= 0; r--) {
		let sum = rows[r]![n]!;
		for (let k = r + 1; k < n; k++) sum -= rows[r]![k]! * result[k]!;
		result[r] = sum / rows[r]![r]!;
	}
	return result;
}
