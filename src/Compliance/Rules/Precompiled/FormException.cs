namespace Compliance.Rules.Precompiled;

/// <summary>A precompiled form does not match its header: it was damaged, or writer and reader do not agree.</summary>
internal sealed class FormException(string message) : Exception(message)
{
    /// <summary>Makes the exception for an unknown tag.</summary>
    public static FormException UnknownTag(byte tag) => new($"The precompiled rules hold the unknown tag {tag}.");
}
