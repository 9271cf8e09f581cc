using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;

namespace Compliance.Evaluation.Compilation;

/// <summary>What a threshold or a defined term is during an evaluation, in place of what the rulebook says.</summary>
internal sealed record TermReplacement
{
    /// <summary>Gets the threshold of the rulebook that is replaced, or <see langword="null"/>.</summary>
    public Parameter? Parameter { get; init; }

    /// <summary>Gets what is used in its place; its values have the same periods.</summary>
    public Parameter? Substitute { get; init; }

    /// <summary>Gets the term of the rulebook whose body is replaced, or <see langword="null"/>.</summary>
    public Definition? Definition { get; init; }

    /// <summary>Gets the condition of the term, where it has one.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the value of the term, where it has one.</summary>
    public Expression? Value { get; init; }

    /// <summary>Gets the threshold to evaluate in place of another, or <see langword="null"/> when it is not replaced.</summary>
    public Parameter? For(Parameter parameter) => ReferenceEquals(parameter, Parameter) ? Substitute : null;

    /// <summary>Determines whether the body of a term is replaced.</summary>
    public bool Replaces(Definition definition) => ReferenceEquals(definition, Definition);
}
