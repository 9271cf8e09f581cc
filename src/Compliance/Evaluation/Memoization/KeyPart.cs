using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Memoization;

/// <summary>One of several values from outside that a test of related things depends on.</summary>
/// <param name="node">The value.</param>
/// <param name="type">Its type.</param>
internal sealed class KeyPart(ValueNode node, FactType type)
{
    /// <summary>The number of a value that is not declared.</summary>
    public const long Undeclared = 0;

    // Words of these types are equal where the values are.
    private readonly bool _hasWords = type is FactType.MoneyType money ? money.Only is not null : type.Kind is not (FactTypeKind.Text or FactTypeKind.Duration);
    private readonly bool _isPlace = node is IPathNode;
    private readonly bool _isField = node is FieldNode or ItemNode;

    /// <summary>Numbers the value, so that equal numbers are equal values.</summary>
    /// <param name="frame">What it is evaluated in.</param>
    /// <param name="numbers">Numbers what has no word.</param>
    /// <param name="number">The number: more than 0 for a word, <see cref="Undeclared"/>, <see cref="Word.None"/>, or less than 0.</param>
    /// <returns>Whether it has a number: what is computed anew each time has none.</returns>
    public bool TryNumber(Frame frame, KeyPlaces numbers, out long number)
    {
        number = _hasWords ? node.Word(frame) : 0;
        if (number is > 0 or Word.None)
        {
            return true;
        }

        var value = node.Evaluate(frame);
        switch (value)
        {
            case null:
                number = Undeclared;
                return true;
            case NoneValue:
                number = Word.None;
                return true;
            case TextValue text:
                number = numbers.NumberOf(text.Value);
                return true;
        }

        number = _hasWords ? Word.Of(value) : 0;
        if (number <= 0)
        {
            number = _isPlace ? numbers.NumberOf(value) : 0;
        }

        return number != 0;
    }

    /// <summary>Determines whether a numbered value certainly lacks nothing: it is a field that is declared in full.</summary>
    public bool IsDeclared(long number) => _isField && number > 0;
}
