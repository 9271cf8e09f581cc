using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Reasoning.Logic;

namespace Compliance.Reasoning.Symbols;

/// <summary>A value of a finite sort: a code, flag, place, text, duration, or a reference.</summary>
/// <param name="unknown">Whether it is undeclared.</param>
/// <param name="none">Whether it is none.</param>
/// <param name="cases">The values it can be, each once.</param>
internal sealed class ChoiceSymbol(Flag unknown, Flag none, ImmutableArray<ChoiceCase> cases) : Symbol(unknown, none)
{
    private static readonly BooleanValue Yes = new(true, default);
    private static readonly BooleanValue No = new(false, default);

    /// <summary>Gets the values it can be.</summary>
    public ImmutableArray<ChoiceCase> Cases { get; } = cases;

    /// <summary>Makes a value that is the same in every solution.</summary>
    public static ChoiceSymbol Of(object value) => new(Flag.False, Flag.False, [new ChoiceCase(Flag.True, value)]);

    /// <summary>Makes a flag of a truth value.</summary>
    public static ChoiceSymbol Of(Kleene truth, Model model) => new(
        model.And(truth.Possible, truth.Certain.Not),
        Flag.False,
        [new ChoiceCase(truth.Certain, Yes), new ChoiceCase(truth.Possible.Not, No)]);
}
