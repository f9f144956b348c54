import { lint } from './config/lint.js';

export default lint(import.meta.dirname);
