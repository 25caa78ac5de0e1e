/** The few functions of jStat that we use; the package carries no types. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: {
      /** The complementary error function, to about 1e-12. */
      erfc(x: number): number;
      studentt: {
        /** The cumulative distribution of Student's t, to about 1e-9. */
        cdf(t: number, degreesOfFreedom: number): number;
        inv(p: number, degreesOfFreedom: number): number;
      };
    };
  };
  export default jstat;
}
