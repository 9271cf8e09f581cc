namespace Compliance.Findings;

/// <summary>How many results there are of each kind. Violated results are counted as violations, cautions or opportunities.</summary>
/// <param name="Violations">Violations.</param>
/// <param name="Cautions">Cautions.</param>
/// <param name="Opportunities">Opportunities.</param>
/// <param name="Undetermined">Results that undeclared facts would decide.</param>
/// <param name="NotCovered">Results on days whose law is not registered.</param>
/// <param name="Satisfied">Rules that apply and hold.</param>
/// <param name="NotApplicable">Rules that do not apply to the subject.</param>
public sealed record OutcomeCounts(int Violations, int Cautions, int Opportunities, int Undetermined, int NotCovered, int Satisfied, int NotApplicable)
{
    /// <summary>Gets how many results there are in all.</summary>
    internal long Total => (long)Violations + Cautions + Opportunities + Undetermined + NotCovered + Satisfied + NotApplicable;
}
