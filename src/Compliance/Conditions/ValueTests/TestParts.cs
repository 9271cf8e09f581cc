using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions.ValueTests;

/// <summary>The parts of a test as a precompiled form holds them.</summary>
/// <param name="Variant">The operator or the answer.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Left">The value tested.</param>
/// <param name="Operands">The operands.</param>
/// <param name="Span">Its place.</param>
internal readonly record struct TestParts(byte Variant, ImmutableArray<string> Texts, Expression Left, ImmutableArray<Expression> Operands, SourceSpan Span);
