import { testOn } from './suites/all';
import { sqlite } from './support/sqlite';

testOn(sqlite);
