using Compliance.Conditions.Binding.ValueTests;
using Compliance.Tests.Vocabularies;
using Compliance.Types;

namespace Compliance.Tests.Conditions;

/// <summary>The table of docs/rule-language.md §3.1, cell by cell.</summary>
internal sealed class TestTableTests
{
    private const string Equality = "is is_not in not_in";
    private const string Order = "at_least at_most more_than less_than";
    private const string Days = "on_or_after on_or_before after before";
    private const string Items = "contains contains_any contains_all";
    private const string Extent = "covers within overlaps";

    [TestCase("marketing_name", Equality + " mentions present")]
    [TestCase("self_operated", Equality + " present")]
    [TestCase("users", Equality + " " + Order + " present")]
    [TestCase("score", Equality + " " + Order + " present")]
    [TestCase("volume", Equality + " " + Order + " present")]
    [TestCase("rate", Equality + " " + Order + " present")]
    [TestCase("settlement", Equality + " " + Order + " present")]
    [TestCase("started", Equality + " " + Days + " within present")]
    [TestCase("period", Extent + " present")]
    [TestCase("place", Equality + " " + Extent + " present")]
    [TestCase("performer", Equality + " present")]
    [TestCase("funds", "present")]
    [TestCase("steps", "present")]
    [TestCase("kinds", Items + " present empty")]
    [TestCase("partners", Items + " present empty")]
    public void For_Type_ListsItsTests(string field, string tests) => Tests(TypeOf("activity", field)).Should().Be(tests);

    [Test]
    public void For_ListOfRegions_ListsItemsAndExtent() => Tests(TypeOf("licence", "regions")).Should().Be(Items + " " + Extent + " present empty");

    private static FactType TypeOf(string entity, string field) => SampleVocabulary.Instance.FindEntity(entity)!.Find(field)!.Type;

    private static string Tests(FactType type) => string.Join(' ', TestTable.For(type).Select(t => t.Id));
}
