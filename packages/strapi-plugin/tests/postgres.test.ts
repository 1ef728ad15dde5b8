import { testOn } from './suites/all';
import { postgres } from './support/postgres';

testOn(postgres);
