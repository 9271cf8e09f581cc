using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the conditions and texts of one rule when they are first used.</summary>
/// <param name="tables">What conditions name by place, read whole.</param>
/// <param name="form">The form.</param>
/// <param name="applicability">Where it is written when the rule applies.</param>
/// <param name="body">Where it is written what the rule demands.</param>
internal sealed class RuleContentsSource(FormTables tables, FormSource form, int applicability, int body) : IRuleContents
{
    /// <inheritdoc/>
    public RuleApplicability ReadApplicability()
    {
        var conditions = new ConditionSource(tables, form.At(applicability));
        return new RuleApplicability(conditions.Variable(), conditions.OptionalCondition());
    }

    /// <inheritdoc/>
    public RuleBody ReadBody(RuleApplicability applicability)
    {
        var source = form.At(body);
        var conditions = new ConditionSource(tables, source, applicability.SubjectVariable);
        return new RuleBody(conditions.Condition(), Exceptions(source, conditions), Template(source, conditions), Template(source, conditions));
    }

    private ImmutableArray<ExceptionClause> Exceptions(FormSource source, ConditionSource conditions)
    {
        var law = new LawSource(tables, source);
        var all = new ExceptionClause[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new ExceptionClause(source.Localized(), law.Citations(), conditions.Condition(), source.Span());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private static LocalizedTemplate Template(FormSource source, ConditionSource conditions) => new(Text(source, conditions), Text(source, conditions));

    private static MessageTemplate Text(FormSource source, ConditionSource conditions)
    {
        var parts = new MessagePart[source.Count()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new MessagePart(source.Text(), conditions.OptionalExpression(), source.Flag());
        }

        return new MessageTemplate(ImmutableCollectionsMarshal.AsImmutableArray(parts));
    }
}
