using Compliance.Reasoning.Symbols;
using Compliance.Types;

namespace Compliance.Reasoning.Translation;

/// <summary>What a variable is bound to.</summary>
/// <param name="Value">A reference to a thing, an item of a list, or the value of an entry of a map.</param>
/// <param name="Key">The key of an entry of a map; else <see langword="null"/>.</param>
internal sealed record Binding(Symbol Value, Code? Key = null);
