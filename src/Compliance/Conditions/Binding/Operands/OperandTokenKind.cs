
namespace Compliance.Conditions.Binding.Operands;

/// <summary>The kinds of token in an operand.</summary>
internal enum OperandTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A path, without its <c>$</c>.</summary>
    Path,

    /// <summary>The name after "parameter".</summary>
    Parameter,

    /// <summary>A value with its unit.</summary>
    Literal,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>*</c> or <c>×</c>.</summary>
    Times,

    /// <summary>The English "of": percentage before it.</summary>
    Of,

    /// <summary>The possessive particle of Chinese: a percentage stands after it.</summary>
    OfReversed,

    /// <summary><c>(</c>.</summary>
    Open,

    /// <summary><c>)</c>.</summary>
    Close,

    /// <summary>A word that is none of these.</summary>
    Word,

    /// <summary>A mistake that the lexer has reported.</summary>
    Mistake,
}
