using Compliance.Rules.Loading;
using Compliance.Types;

namespace Compliance.Rules.Tests;

/// <summary>What any company declares stands in a file that others extend, without the questions of a legal order.</summary>
internal sealed class CompanyVocabularyTests
{
    [Test]
    public void Company_ByItself_LoadsAndAsksNothingNational()
    {
        var files = RuleFileSet.FromFiles(
        [
            RuleFile.FromText("vocabulary/company.yaml", File.ReadAllText(RepositoryRoot.Combine("rules/vocabulary/company.yaml"))),
            RuleFile.FromText("house/pack.yaml", "id: house\nversion: 1.0.0\ntitle: { en: House }\n"),
        ]);

        var company = RulebookLoader.Load(files).GetRulebookOrThrow().Vocabulary.Entities.Should().ContainSingle().Which;

        company.Fields.Should().NotContain(f => f.Type is FactType.RegionType || f.Type.Kind == FactTypeKind.Money);
        company.Fields.Select(f => f.Id).Should().NotContain(["uscc", "restricted_words_in_name", "has_firewall", "disclosed_items"]);
    }
}
