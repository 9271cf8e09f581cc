namespace Compliance.Declarations.Answers;

/// <summary>How a question can be answered in one cell.</summary>
public enum AnswerKind
{
    /// <summary>With a value of the type of the field.</summary>
    Value,

    /// <summary>With the word for none alone: there are no such things, or none beside those declared. Things themselves are declared.</summary>
    NoneOnly,

    /// <summary>Not in a cell: the fact has parts, or the rules lack something.</summary>
    Elsewhere,
}
