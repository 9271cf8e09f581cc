using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;

namespace Compliance.Reasoning.Questions;

/// <summary>A threshold with other values, or a defined term with another body.</summary>
internal sealed record MovedTerm
{
    /// <summary>Gets the threshold as rules name it; <see langword="null"/> where none is moved.</summary>
    public Parameter? Parameter { get; private init; }

    /// <summary>Gets what is put in its place.</summary>
    public Parameter? Substitute { get; private init; }

    /// <summary>Gets the term whose body is another; <see langword="null"/> where none is.</summary>
    public Definition? Definition { get; private init; }

    /// <summary>Gets the condition of the term, where it has one.</summary>
    public Condition? When { get; private init; }

    /// <summary>Gets the value of the term, where it has one.</summary>
    public Expression? Value { get; private init; }

    /// <summary>Puts a threshold in the place of another.</summary>
    public static MovedTerm Of(Parameter from, Parameter to) => new() { Parameter = from, Substitute = to };

    /// <summary>Gives a term another body.</summary>
    public static MovedTerm Of(Definition definition, Condition? when, Expression? value) => new() { Definition = definition, When = when, Value = value };

    /// <summary>Gets what is used for a threshold.</summary>
    public Parameter For(Parameter parameter) => ReferenceEquals(parameter, Parameter) ? Substitute! : parameter;

    /// <summary>Gets the body of a term.</summary>
    public (Condition? When, Expression? Value) BodyOf(Definition definition) =>
        ReferenceEquals(definition, Definition) ? (When, Value) : (definition.When, definition.Value);
}
