namespace Compliance.Rules.Precompiled;

/// <summary>A precompiled form is not what its head says: it was damaged, or writer and reader do not agree.</summary>
internal sealed class FormException(string message) : Exception(message)
{
    /// <summary>Makes the exception for a tag nobody writes.</summary>
    public static FormException UnknownTag(byte tag) => new($"The precompiled rules hold the unknown tag {tag}.");
}
