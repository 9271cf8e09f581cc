using System.Collections;
using System.Reflection;
using Compliance.Authoring.Cases;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Tests.Text;

/// <summary>Every table of words has a row for each member of its enum, with all columns, and no two members are spelt alike.</summary>
internal sealed class EnumWordsTests
{
    private static readonly (string Name, Type Enum, object Table)[] Tables =
    [
        .. new[] { typeof(Outcome).Assembly, typeof(CaseSuite).Assembly }
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (Member: m, Value: m switch { PropertyInfo p when IsTable(p.PropertyType) => p.GetValue(null), FieldInfo f when !f.Name.StartsWith('<') && IsTable(f.FieldType) => f.GetValue(null), _ => null }))
            .Where(m => m.Value is not null)
            .Select(m => ($"{m.Member.DeclaringType!.Name}.{m.Member.Name}", m.Value!.GetType().GenericTypeArguments[0], m.Value!)),
    ];

    private static IEnumerable<TestCaseData> Cases => Tables.Select(t => new TestCaseData(t.Enum, t.Table).SetArgDisplayNames(t.Name));

    [Test]
    public void Tables_AreFound() => Tables.Should().HaveCountGreaterThanOrEqualTo(18);

    [Test]
    public void Tables_OfOneEnum_AreOne() => Tables.Select(t => t.Enum).Should().OnlyHaveUniqueItems();

    [TestCaseSource(nameof(Cases))]
    public void Table_HasARowForEachMember(Type type, object table)
    {
        var rows = Rows(table);

        rows.Select(r => r.Meaning).Should().BeEquivalentTo(Enum.GetValues(type).Cast<object>());
        rows.Select(r => r.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z]+(_[a-z]+)*$"));
        rows.Select(r => r.Zh).Should().OnlyHaveUniqueItems().And.NotContain(string.Empty);
        rows.Select(r => r.En).Should().OnlyHaveUniqueItems().And.NotContain(string.Empty);
    }

    [Test]
    public void Indexer_GivesTheRow_AndNoMemberThrows()
    {
        WordsOfFindings.Outcomes[Outcome.NotApplicable].Id.Should().Be("not_applicable");
        WordsOfFindings.Outcomes.Find("待定")!.Meaning.Should().Be(Outcome.Undetermined);
        WordsOfFindings.Outcomes.Find("nothing").Should().BeNull();
        FluentActions.Invoking(() => WordsOfFindings.Outcomes[(Outcome)99]).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool IsTable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EnumWords<>);

    private static List<(object Meaning, string Id, string Zh, string En)> Rows(object table) =>
    [
        .. ((IEnumerable)table.GetType().GetProperty("All")!.GetValue(table)!).Cast<object>().Select(r => (Get(r, "Meaning"), (string)Get(r, "Id"), (string)Get(r, "Zh"), (string)Get(r, "En"))),
    ];

    private static object Get(object row, string name) => row.GetType().GetProperty(name)!.GetValue(row)!;
}
