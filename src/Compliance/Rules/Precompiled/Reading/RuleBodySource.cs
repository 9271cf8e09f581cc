using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Deferring;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads the requirement and the texts of one rule when they are first used.</summary>
/// <param name="tables">What conditions name by place, read whole.</param>
/// <param name="form">The form.</param>
/// <param name="start">Where it is written.</param>
/// <param name="applicability">when the rule applies, which holds the variable that is bound to the subject.</param>
internal sealed class RuleBodySource(FormTables tables, FormSource form, int start, Deferred<RuleApplicability> applicability) : IDeferredSource<RuleBody>
{
    /// <inheritdoc/>
    public RuleBody Compute()
    {
        var source = form.At(start);
        var conditions = new ConditionSource(tables, source, applicability.Value.SubjectVariable);
        return new RuleBody
        {
            Requirement = conditions.Condition(),
            Exceptions = Exceptions(source, conditions),
            Message = Template(source, conditions),
            Remedy = Template(source, conditions),
        };
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

    private static LocalizedTemplate Template(FormSource source, ConditionSource conditions)
    {
        var all = new LanguageTemplate[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new LanguageTemplate(source.Text(), Text(source, conditions));
        }

        return new LocalizedTemplate(ImmutableCollectionsMarshal.AsImmutableArray(all));
    }

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
