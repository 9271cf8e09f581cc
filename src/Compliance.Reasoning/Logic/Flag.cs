using Google.OrTools.Sat;

namespace Compliance.Reasoning.Logic;

/// <summary>A truth value of the model: certain from the start, or a literal of the solver.</summary>
internal sealed class Flag
{
    private Flag? _opposite;

    private Flag(ILiteral? literal, bool isTrue)
    {
        Literal = literal;
        IsTrue = isTrue;
    }

    /// <summary>Gets the one that holds in every solution.</summary>
    public static Flag True { get; } = new(null, isTrue: true);

    /// <summary>Gets the one that holds in none.</summary>
    public static Flag False { get; } = new(null, isTrue: false);

    /// <summary>Gets the literal; <see langword="null"/> where the value is certain.</summary>
    public ILiteral? Literal { get; }

    /// <summary>Gets whether it holds in every solution.</summary>
    public bool IsTrue { get; }

    /// <summary>Gets whether it holds in no solution.</summary>
    public bool IsFalse => Literal is null && !IsTrue;

    /// <summary>Gets the opposite.</summary>
    public Flag Not => Literal is null ? (IsTrue ? False : True) : _opposite ??= new Flag(Literal.Not(), isTrue: false) { _opposite = this };

    /// <summary>Gets a number that tells literals apart; that of the opposite is its complement.</summary>
    public int Id => Literal!.GetIndex();

    /// <summary>Gets the flag of a truth value.</summary>
    public static Flag Of(bool value) => value ? True : False;

    /// <summary>Gets the flag of a literal.</summary>
    public static Flag Of(ILiteral literal) => new(literal, isTrue: false);
}
