using System.Reflection;
using Compliance.Rules.Loading;

namespace Compliance.RulePacks;

/// <summary>The rule packs that come with the product: vocabulary, legal sources, rules and their cases.</summary>
public static class ShippedPacks
{
    // Made from the files beside it when the assembly is built (Compliance.RulePacks.csproj).
    private const string FormName = "rules.form";

    private static readonly Lazy<RuleFileSet> All = new(Read);

    /// <summary>Gets the files, named as in the project's <c>rules</c> folder. Each is read from the assembly when its text is needed.</summary>
    /// <example><code>var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();</code></example>
    public static RuleFileSet Files => All.Value;

    private static RuleFileSet Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return RuleFileSet.FromPrecompiled(
            () => assembly.GetManifestResourceNames().Where(n => n != FormName).Select(n => RuleFile.FromBytes(n, () => Content(assembly, n))),
            () => Content(assembly, FormName));
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
