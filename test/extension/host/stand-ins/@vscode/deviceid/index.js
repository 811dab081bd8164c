// Instead of a native module that keeps an identity for telemetry.
import { randomUUID } from 'node:crypto';

export const getDeviceId = async () => randomUUID();
