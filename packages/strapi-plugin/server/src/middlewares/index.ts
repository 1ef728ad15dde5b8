import { limit } from './limit';

export default { 'limit-writes': limit('writes'), 'limit-public': limit('public') };
