import {
  Chart,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';

Chart.register(
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
);

/** A radar by Chart.js, without the animation that would delay it. */
export const mountRadar = (data) => (place) => {
  const canvas = document.createElement('canvas');
  place.append(canvas);
  new Chart(canvas, {
    type: 'radar',
    data,
    options: { animation: false, scales: { r: { min: 1, max: 5, ticks: { stepSize: 1 } } } },
  });
};
