import { lint } from '../webapp/config/lint.js';

export default lint(import.meta.dirname);
