// The launcher says what happens at a start; Strapi speaks up when something is wrong.
export default { level: 'warn' };
