/** Whether this browser can draw: sigma's own error without WebGL is obscure. */
import { computed } from '@preact/signals';

export const canDraw = computed(() => {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
});
