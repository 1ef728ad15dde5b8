/** Saaty's mean consistency index of random matrices of size 1 to 15 (The Analytic Hierarchy Process, 1980). */
const saaty = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * What the consistency index of a matrix filled at random comes to: Saaty's table up to 15; beyond it the
 * line that Alonso and Lamata fitted to random matrices, λ = 2.7699 n − 4.3513 (Consistency in the
 * Analytic Hierarchy Process: a new approach, 2006), which continues it (1.585 at 15).
 */
export function randomIndex(size: number): number {
  return saaty[size - 1] ?? (2.7699 * size - 4.3513 - size) / (size - 1);
}
