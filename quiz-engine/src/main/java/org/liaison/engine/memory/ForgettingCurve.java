package org.liaison.engine.memory;

/**
 * The power curve by which recall fades: R = (1 + F t/S)^-w20, with F chosen so that R is 90 % when t = S.
 *
 * @param exponent -w20
 * @param factor F
 */
record ForgettingCurve(double exponent, double factor) {

    static ForgettingCurve of(Parameters parameters) {
        var exponent = -parameters.w(20);
        return new ForgettingCurve(exponent, Formulas.rounded(StrictMath.exp(StrictMath.log(0.9) / exponent) - 1));
    }

    /** The chance of recall {@code days} after the last review. */
    double recall(double days, double stability) {
        return Formulas.rounded(StrictMath.pow(1 + factor * days / stability, exponent));
    }

    /** By how much the stability is multiplied to give the days until recall falls to {@code retention}. */
    double stretch(double retention) {
        return Formulas.rounded((StrictMath.pow(retention, 1 / exponent) - 1) / factor);
    }
}
