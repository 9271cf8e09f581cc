using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads what a rule tests and says, in the order of its methods.</summary>
internal sealed class RuleBodySource(FormTables tables, FormSource source)
{
    private readonly ConditionSource _conditions = new(tables, source);
    private readonly LawSource _law = new(tables, source);

    public Variable Variable() => _conditions.Variable();

    public Condition? AppliesWhen() => _conditions.OptionalCondition();

    public Condition Requirement() => _conditions.Condition();

    public ImmutableArray<ExceptionClause> Exceptions()
    {
        var all = new ExceptionClause[source.Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new ExceptionClause(source.Localized(), _law.Citations(), _conditions.Condition(), source.Span());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    public LocalizedTemplate Template() => new(Text(), Text());

    private MessageTemplate Text()
    {
        var parts = new MessagePart[source.Count()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new MessagePart(source.Text(), _conditions.OptionalExpression());
        }

        return new MessageTemplate(ImmutableCollectionsMarshal.AsImmutableArray(parts));
    }
}
