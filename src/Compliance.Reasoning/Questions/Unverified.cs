using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reasoning.Questions;

/// <summary>Finds out which numbers or calendars that are not verified a rule uses, on whatever days.</summary>
internal sealed class Unverified : ConditionWalker
{
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<CapReason> _found = [];

    /// <summary>Finds what it uses: <see cref="CapReason.UnverifiedParameter"/>, <see cref="CapReason.UnverifiedCalendar"/>, both or none.</summary>
    public static ImmutableArray<CapReason> Of(Rule rule)
    {
        var search = new Unverified();
        rule.WalkConditions(search);
        return [.. search._found];
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) =>
        Note(CapReason.UnverifiedParameter, expression.Parameter.Values.Any(v => v.Verification != Verification.Verified));

    /// <inheritdoc/>
    protected override void OnCalendar(WorkCalendar calendar) => Note(CapReason.UnverifiedCalendar, calendar.Years.Any(y => y.Verification != Verification.Verified));

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private void Note(CapReason reason, bool isFound)
    {
        if (isFound)
        {
            _found.Add(reason);
        }
    }
}
