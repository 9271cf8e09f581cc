namespace Compliance.Authoring.Mutation;

/// <summary>What is changed in a rule to find out whether its cases notice.</summary>
public enum MutationKind
{
    /// <summary>A condition of several is left out.</summary>
    EntryDropped,

    /// <summary>A test that ties related things to what is examined is left out.</summary>
    JoinDropped,

    /// <summary>Yes is no, or the other way round.</summary>
    FlagFlipped,

    /// <summary>A number, duration or day is one step higher or lower.</summary>
    ValueMoved,

    /// <summary>A code is another, or is left out of several.</summary>
    CodeChanged,

    /// <summary>A comparison, quantifier or connective is another.</summary>
    OperatorChanged,

    /// <summary>An exception is left out.</summary>
    ExceptionDropped,

    /// <summary>What the rule does is another thing: a prohibition is a caution.</summary>
    ModalityChanged,

    /// <summary>A citation is left out of the basis.</summary>
    BasisDropped,

    /// <summary>The days on which the rule applies are others.</summary>
    DaysChanged,
}
