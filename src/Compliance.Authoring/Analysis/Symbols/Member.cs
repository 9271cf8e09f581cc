using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>What stands behind a dot: a field or a term.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Label">Its label.</param>
/// <param name="Type">The type of its values.</param>
internal sealed record Member(Symbol Symbol, LocalizedText Label, FactType Type);
