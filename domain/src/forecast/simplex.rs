//! The downhill simplex of Nelder and Mead (1965), for a function of a few variables without derivatives.

/// Steps at most.
const MOST: usize = 4_000;
/// It ends when neither the values nor the corners differ by more than this.
const FLAT: f64 = 1e-13;
const SMALL: f64 = 1e-8;

/// A corner of the simplex, and the value there.
type Corner<const N: usize> = ([f64; N], f64);

/// Where the function is lowest, beginning near a point, and its value there.
pub fn lowest<const N: usize>(function: impl Fn(&[f64; N]) -> f64, begin: [f64; N]) -> Corner<N> {
    // Once more from where it ended: a simplex that has become flat too early opens again.
    let (first, _) = descend(&function, begin, 0.5);
    descend(&function, first, 0.1)
}

fn descend<const N: usize>(function: &impl Fn(&[f64; N]) -> f64, begin: [f64; N], size: f64) -> Corner<N> {
    let at = |point: [f64; N]| {
        let value = function(&point);
        (point, if value.is_finite() { value } else { f64::MAX })
    };
    let mut corners: Vec<Corner<N>> = vec![at(begin)];
    for axis in 0..N {
        let mut point = begin;
        point[axis] += size;
        corners.push(at(point));
    }
    for _ in 0..MOST {
        corners.sort_by(|one, other| one.1.total_cmp(&other.1));
        let (best, worst) = (corners[0], corners[N]);
        let wide = (0..N).any(|axis| corners.iter().any(|corner| (corner.0[axis] - best.0[axis]).abs() > SMALL));
        if !wide && worst.1 - best.1 <= FLAT * (1.0 + best.1.abs()) {
            break;
        }
        let mut middle = [0.0; N];
        for corner in &corners[..N] {
            (0..N).for_each(|axis| middle[axis] += corner.0[axis] / N as f64);
        }
        // A point on the line from the worst corner through the middle of the others.
        let along = |step: f64| at(std::array::from_fn(|axis| middle[axis] + step * (worst.0[axis] - middle[axis])));
        let reflected = along(-1.0);
        let next = if reflected.1 < best.1 {
            let expanded = along(-2.0);
            if expanded.1 < reflected.1 { expanded } else { reflected }
        } else if reflected.1 < corners[N - 1].1 {
            reflected
        } else {
            let contracted = if reflected.1 < worst.1 { along(-0.5) } else { along(0.5) };
            if contracted.1 < worst.1.min(reflected.1) {
                contracted
            } else {
                for corner in &mut corners[1..] {
                    *corner = at(std::array::from_fn(|axis| best.0[axis] + 0.5 * (corner.0[axis] - best.0[axis])));
                }
                continue;
            }
        };
        corners[N] = next;
    }
    corners.sort_by(|one, other| one.1.total_cmp(&other.1));
    corners[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_floor_of_a_bent_valley_is_found_from_far_away() {
        let valley = |[x, y]: &[f64; 2]| (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2);
        for begin in [[-1.2, 1.0], [5.0, 5.0], [-3.0, -4.0]] {
            let ([x, y], value) = lowest(valley, begin);
            assert!((x - 1.0).abs() < 1e-5 && (y - 1.0).abs() < 1e-5 && value < 1e-10, "{begin:?}: {x} {y} {value}");
        }
    }
}
