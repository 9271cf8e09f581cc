using Compliance.Law;

namespace Compliance.Rules;

/// <summary>What must be known of a rule's conditions before any of them is tested.</summary>
/// <param name="variables">How many variables a frame needs.</param>
/// <param name="dated">The periods of the dated law they use.</param>
/// <param name="isDaily">Whether they use the day for which the rule is evaluated.</param>
/// <param name="usesAsOf">Whether they use the day of the judgement.</param>
/// <param name="mayRestOnUnverified">Whether they use a number or a calendar that is not verified.</param>
/// <param name="hasExceptions">Whether something lifts the rule.</param>
internal sealed class RuleDigest(int variables, EffectivePeriod[] dated, bool isDaily, bool usesAsOf, bool mayRestOnUnverified, bool hasExceptions)
{
    /// <summary>Gets how many variables a frame needs to test the rule and to fill in its messages, the subject included. Terms have frames of their own.</summary>
    public int Variables { get; } = variables;

    /// <summary>Gets the periods of the parameters that conditions and messages use, also through terms, and of the exceptions, in the order met.</summary>
    public EffectivePeriod[] Dated { get; } = dated;

    /// <summary>Gets whether the conditions use the day for which the rule is evaluated, also through terms: then the outcome may change from day to day.</summary>
    public bool IsDaily { get; } = isDaily;

    /// <summary>Gets whether the conditions use the day of the judgement, also through terms: then the outcome for one day may differ between judgements.</summary>
    public bool UsesAsOf { get; } = usesAsOf;

    /// <summary>Gets whether the conditions use a number or a calendar that is not verified on some days, also through terms: only then can one decide a violation.</summary>
    public bool MayRestOnUnverified { get; } = mayRestOnUnverified;

    /// <summary>Gets whether something lifts the rule.</summary>
    public bool HasExceptions { get; } = hasExceptions;

    /// <summary>Walks through the contents of a rule.</summary>
    public static RuleDigest Of(RuleContents contents)
    {
        var (applicability, body) = (contents.Applicability, contents.Body);
        var dated = new DatedLaw();
        dated.Walk(applicability.AppliesWhen);
        dated.Walk(body.Requirement);
        var variables = new VariableCount();
        variables.Walk(applicability.AppliesWhen);
        variables.Walk(body.Requirement);
        foreach (var exception in body.Exceptions)
        {
            dated.Add(exception.Basis);
            dated.Walk(exception.When);
            variables.Walk(exception.When);
        }

        dated.Add(body.Message);
        dated.Add(body.Remedy);
        variables.Walk(body.Message);
        variables.Walk(body.Remedy);
        return new RuleDigest(variables.Count, dated.Periods, dated.IsDaily, dated.UsesAsOf, dated.MayRestOnUnverified, !body.Exceptions.IsEmpty);
    }
}
