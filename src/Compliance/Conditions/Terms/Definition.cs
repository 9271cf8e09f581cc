using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Terms;

/// <summary>A term the law defines, used by rules as if it were a field of its subject. It yields a fact, never a finding.</summary>
/// <remarks>Either <see cref="When"/> or <see cref="Value"/> is set. They are set once, after all names are known.</remarks>
public sealed class Definition
{
    internal Definition(string id, LocalizedText label, EntityType subject, FactType type, Variable variable, ImmutableArray<Citation> basis, SourceSpan span)
    {
        Id = id;
        Label = label;
        Subject = subject;
        Type = type;
        Variable = variable;
        Basis = basis;
        Span = span;
    }

    /// <summary>Gets the identifier, in snake_case like a field's.</summary>
    public string Id { get; }

    /// <summary>Gets the label; the Chinese one works as a name.</summary>
    public LocalizedText Label { get; }

    /// <summary>Gets the entity whose field it acts as.</summary>
    public EntityType Subject { get; }

    /// <summary>Gets the type of its values: boolean where <see cref="When"/> is set.</summary>
    public FactType Type { get; internal set; }

    /// <summary>Gets the variable that is bound to the subject in its body.</summary>
    public Variable Variable { get; }

    /// <summary>Gets what the definition rests on.</summary>
    public ImmutableArray<Citation> Basis { get; }

    /// <summary>Gets the condition under which the term applies, or <see langword="null"/>.</summary>
    public Condition? When { get; internal set; }

    /// <summary>Gets the expression that defines the term, or <see langword="null"/>.</summary>
    public Expression? Value { get; internal set; }

    /// <summary>Gets where it is declared.</summary>
    public SourceSpan Span { get; }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
