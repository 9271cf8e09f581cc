namespace Compliance.Evaluation.Live.Reading;

/// <summary>How a rule gets to a thing that it reads.</summary>
internal enum ReadRoot
{
    /// <summary>It is the subject.</summary>
    Subject,

    /// <summary>The subject refers to it, or something that the subject reaches so.</summary>
    Reached,

    /// <summary>It is one of a list, or the only one of an entity, or is reached from such a thing.</summary>
    Others,
}
