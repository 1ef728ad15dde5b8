#!/usr/bin/env node
// Stands here before anything is built: npm links what is there when it installs.
import '../dist/main.js';
