using Compliance.Deferring;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads when one rule applies, once it is read.</summary>
/// <param name="tables">What conditions name by place, read whole.</param>
/// <param name="form">The form.</param>
/// <param name="start">Where it is written.</param>
internal sealed class RuleApplicabilitySource(FormTables tables, FormSource form, int start) : IDeferredSource<RuleApplicability>
{
    /// <inheritdoc/>
    public RuleApplicability Compute()
    {
        var conditions = new ConditionSource(tables, form.At(start));
        return new RuleApplicability { SubjectVariable = conditions.Variable(), AppliesWhen = conditions.OptionalCondition() };
    }
}
