using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// What the variables of a condition are bound to, by <see cref="Conditions.Expressions.Variable.Index"/>. Made by
/// <see cref="EvaluationScope.Bind"/>; a variable without a binding is undeclared.
/// </summary>
public readonly ref struct VariableBindings
{
    internal VariableBindings(Frame frame) => Frame = frame;

    internal Frame Frame { get; }

    /// <summary>Binds a variable to an entity.</summary>
    /// <param name="variable">The index of the variable, less than the count of <see cref="EvaluationScope.Bind"/>.</param>
    /// <param name="entity">The entity; <see langword="null"/> where it is undeclared.</param>
    public void Set(int variable, Entity? entity) => Frame.Stand(variable, entity);

    /// <summary>Binds a variable to a value: an item of a list, or what was computed for a part of the condition.</summary>
    /// <param name="variable">The index of the variable, less than the count of <see cref="EvaluationScope.Bind"/>.</param>
    /// <param name="value">The value; <see langword="null"/> where it is undeclared.</param>
    public void Set(int variable, FactValue? value) => Frame.Stand(variable, value);

    /// <summary>Binds a variable to an entry of a map.</summary>
    /// <param name="variable">The index of the variable, less than the count of <see cref="EvaluationScope.Bind"/>.</param>
    /// <param name="key">The key; <see langword="null"/> for an item of a list.</param>
    /// <param name="value">The value; <see langword="null"/> where it is undeclared.</param>
    public void SetEntry(int variable, Code? key, FactValue? value)
    {
        Frame.Stand(variable, value);
        Frame.Keys[variable] = key;
    }
}
