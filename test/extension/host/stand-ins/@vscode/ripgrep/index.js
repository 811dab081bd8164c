// The package of this name downloads a binary when it is installed; the newer one, which VS Code 1.139 asks for, holds it.
const { join } = require('node:path');

exports.rgPath = join(__dirname, '../ripgrep-universal/bin', `${process.platform}-${process.arch}`, 'rg');
