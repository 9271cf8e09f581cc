using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Worlds;

/// <summary>A fact of a declaration that may change.</summary>
/// <param name="Slot">The thing.</param>
/// <param name="Steps">The fields from the thing to the fact.</param>
/// <param name="Declared">What is declared; <see langword="null"/> where nothing is.</param>
/// <param name="Value">What it becomes.</param>
/// <param name="Changes">Whether that is something else.</param>
internal sealed record FreeFact(Slot Slot, ImmutableArray<Field> Steps, FactValue? Declared, Symbol Value, Flag Changes)
{
    /// <summary>Gets the type of its values.</summary>
    public FactType Type => Steps[^1].Type;

    /// <summary>Gets a text that tells it from other facts.</summary>
    public string Key => $"{Slot.Id}.{string.Join('.', Steps.Select(s => s.Id))}";
}
