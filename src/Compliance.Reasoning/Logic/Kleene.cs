using Compliance.Conditions;

namespace Compliance.Reasoning.Logic;

/// <summary>A truth value of three as two of the model: what holds certainly holds possibly.</summary>
/// <param name="Certain">Whether it holds.</param>
/// <param name="Possible">Whether it holds or is unknown.</param>
internal readonly record struct Kleene(Flag Certain, Flag Possible)
{
    /// <summary>Gets the value that holds.</summary>
    public static Kleene True { get; } = new(Flag.True, Flag.True);

    /// <summary>Gets the value that does not hold.</summary>
    public static Kleene False { get; } = new(Flag.False, Flag.False);

    /// <summary>Gets the value that undeclared facts would decide.</summary>
    public static Kleene Unknown { get; } = new(Flag.False, Flag.True);

    /// <summary>Gets the opposite.</summary>
    public Kleene Not => new(Possible.Not, Certain.Not);

    /// <summary>Gets the value of one of the three.</summary>
    public static Kleene Of(Truth truth) => truth switch
    {
        Truth.True => True,
        Truth.False => False,
        Truth.Unknown => Unknown,
    };

    /// <summary>Gets a value that is unknown where a flag holds, and else false; negated, unknown or true.</summary>
    public static Kleene Open(Flag isOpen) => new(Flag.False, isOpen);

    /// <summary>Gets a value that is known in every solution.</summary>
    public static Kleene Known(Flag flag) => new(flag, flag);
}
