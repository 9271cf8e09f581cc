using System.Reflection;

namespace Compliance.Rules.Tests;

internal sealed class EmbeddedRulesTests
{
    [Test]
    public void EveryRuleFileAndText_UnderRules_IsEmbeddedUnderItsPath_ButNoCorpus()
    {
        var files = Directory
            .EnumerateFiles(RepositoryRoot.Combine("rules"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".txt")
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("rules/corpus/", StringComparison.Ordinal));

        Assembly.Load("Compliance.RulePacks").GetManifestResourceNames().Should().BeEquivalentTo([.. files, "rules.form"]);
    }
}
