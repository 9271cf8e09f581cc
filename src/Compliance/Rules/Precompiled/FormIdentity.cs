namespace Compliance.Rules.Precompiled;

/// <summary>Says which build of the library wrote a form. The hash of the library's sources is written by the build (Compliance.csproj).</summary>
internal static partial class FormIdentity
{
    /// <summary>Gets the identity: two builds of the same sources have the same.</summary>
    public const string Text = "Compliance.Form/1 " + SourceHash;
}
