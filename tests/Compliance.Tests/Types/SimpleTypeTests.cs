using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Rules.Precompiled.Reading;
using Compliance.Rules.Precompiled.Writing;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Vocabularies;
using Compliance.Types;
using Compliance.Types.Regions;
using Compliance.Vocabularies;
using ReadTables = Compliance.Rules.Precompiled.Reading.FormTables;
using WriteTables = Compliance.Rules.Precompiled.Writing.FormTables;

namespace Compliance.Tests.Types;

/// <summary>Every simple type has its rows, and a value of it goes through everything that handles values.</summary>
internal sealed class SimpleTypeTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.Combine("docs/rule-language.md"));

    // A value of each type, and another one, as they are written.
    private static readonly Dictionary<FactTypeKind, (string One, string Other)> Samples = new()
    {
        [FactTypeKind.Text] = ("甲", "乙"),
        [FactTypeKind.Boolean] = ("true", "否"),
        [FactTypeKind.Integer] = ("3", "4"),
        [FactTypeKind.Decimal] = ("3.5", "4"),
        [FactTypeKind.Percent] = ("30%", "31"),
        [FactTypeKind.Date] = ("2024-05-01", "2024-05-02"),
        [FactTypeKind.Period] = ("2024-05-01..2024-06-01", "2024-05-01.."),
        [FactTypeKind.Duration] = ("15 days", "3个月"),
        [FactTypeKind.Region] = ("nationwide", "330100"),
    };

    private static IEnumerable<FactTypeKind> Kinds => Enum.GetValues<FactTypeKind>()
        .Except([FactTypeKind.Money, FactTypeKind.Code, FactTypeKind.Object, FactTypeKind.Reference, FactTypeKind.List, FactTypeKind.Map, FactTypeKind.Rate]);

    [Test]
    public void Rows_AreAllKindsWithoutParts() => SimpleTypes.All.Select(t => t.Kind).Should().BeEquivalentTo(Kinds);

    [TestCaseSource(nameof(Kinds))]
    public void Row_HasEveryColumn_AndIsDocumented(FactTypeKind kind)
    {
        var type = SimpleTypes.Of(kind);

        Document.Should().Contain($"`{type.Id}`").And.Contain(type.Zh);
        TypeText.Of(type).Should().Be(type.Name);
        type.Name.Zh.Should().NotBeEmpty();
        type.Name.En.Should().MatchRegex("^[a-z ]+$");
        new TypeParser(new DiagnosticBag(), RegionRegister.Empty).Parse(type.Id, default).Should().BeSameAs(type);
        new TypeParser(new DiagnosticBag(), RegionRegister.Empty).Parse(type.Zh, default).Should().BeSameAs(type);
        type.Should().Be(SimpleTypes.Of(kind)).And.NotBe(SimpleTypes.All.First(t => t.Kind != kind));
    }

    [TestCaseSource(nameof(Kinds))]
    public void Value_IsRead_ShownAndCompared(FactTypeKind kind)
    {
        var (one, other) = Values(kind);

        one.Canonical.Should().NotBeEmpty().And.NotBe(other.Canonical);
        one.Display.Zh.Should().NotBeEmpty();
        one.Display.En.Should().NotBeEmpty();
        if (SimpleTypes.Of(kind).HasEquality)
        {
            Equality.Test(one, Values(kind).One).Should().Be(Compliance.Conditions.Truth.True);
            Equality.Test(one, other).Should().Be(Compliance.Conditions.Truth.False);
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Value_GoesThroughAPrecompiledForm(FactTypeKind kind)
    {
        var value = Values(kind).One;
        var texts = new TextTable();
        var values = new FormSink(texts, new FileTable());
        new ValueWriter(new WriteTables(SmallWorld.With()), values).Write(value);
        var strings = values.Another();
        texts.WriteTo(strings);
        byte[] form = [.. strings.Written, .. values.Written];

        var read = new ValueSource(new ReadTables { Regions = SampleRegions.Instance }, new FormSource(form, strings.Length, new TextStore(form, 0), [null])).Required();

        read.Should().BeOfType(value.GetType());
        read.Canonical.Should().Be(value.Canonical);
        read.Display.Should().Be(value.Display);
    }

    private static (FactValue One, FactValue Other) Values(FactTypeKind kind)
    {
        Samples.Should().ContainKey(kind, "a new type needs a sample here");
        return (Read(kind, Samples[kind].One), Read(kind, Samples[kind].Other));
    }

    private static FactValue Read(FactTypeKind kind, string text)
    {
        var diagnostics = new DiagnosticBag();
        var value = new ValueParser(SampleVocabulary.Instance, diagnostics).ParseText(text, SimpleTypes.Of(kind), default);
        diagnostics.ToSorted().Should().BeEmpty();
        return value!;
    }
}
