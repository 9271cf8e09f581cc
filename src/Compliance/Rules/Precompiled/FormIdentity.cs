namespace Compliance.Rules.Precompiled;

/// <summary>Identifies the build of the library that wrote a precompiled form.</summary>
internal static class FormIdentity
{
    /// <summary>The identity: two builds of the same sources have the same. The number is for readers of the bytes.</summary>
    public const string Text = "Compliance.Form/1 " + BuildFacts.SourceHash;
}
