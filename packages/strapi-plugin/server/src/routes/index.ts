import admin from './admin';
import contentApi from './content-api';
import { limited } from './limited';

export default { admin: limited(admin), 'content-api': limited(contentApi) };
