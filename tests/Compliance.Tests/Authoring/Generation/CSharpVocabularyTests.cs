using System.Reflection;
using Compliance.Authoring.Generation;
using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Tests.Evaluation.Properties;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Vocabularies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Compliance.Tests.Authoring.Generation;

/// <summary>The generated names are compiled, as a user's project would, with warnings as errors and documentation checked.</summary>
internal sealed class CSharpVocabularyTests
{
    // Ids that meet names of C#, of their own class, of members of every object, and each other; labels that meet XML and line ends.
    private const string Awkward = """
        codes:
          codes: { label: { zh: 代码, en: Codes }, values: { codes: { zh: 甲, en: A }, equals: { zh: 乙, en: "<B> & \"c\"" }, a_1: { zh: 丙, en: "C\nD" }, a1: { zh: 丁, en: D }, none: { zh: 无, en: "*/ // /// ]]>" } } }
          string: { label: { zh: 字串, en: String }, values: { class: { zh: 类, en: Class }, get_hash_code: { zh: 散列, en: H } } }
        objects:
          object_1: { label: { zh: 物一, en: Object }, fields: { object_1: { type: text, label: { zh: 物里, en: O } }, finalize: { type: text, label: { zh: 终, en: F } } } }
          object1: { label: { zh: 物二, en: Object }, fields: { x: { type: text, label: { zh: 值甲, en: X } } } }
        entities:
          thing: { label: { zh: 物, en: Thing }, collection: { id: things, zh: 物清单, en: Things }, fields: { collection: { type: text, label: { zh: 集, en: C } }, thing: { type: text, label: { zh: 某物, en: T } }, id_1: { type: code codes, label: { zh: 号, en: I } }, to_string: { type: object object_1, label: { zh: 串, en: S } } } }
          entities: { cardinality: single, label: { zh: 体, en: Entities }, fields: { memberwise_clone: { type: text, label: { zh: 复, en: M } } } }
        """;

    private static Vocabulary Bound => VocabularyBinder.Bind([AuthoredText.Read(Awkward, "a.yaml")], SampleRegions.Instance, new DiagnosticBag())!;

    private static IEnumerable<TestCaseData> Vocabularies =>
    [
        new TestCaseData(Bound).SetName("{m}(awkward)"),
        new TestCaseData(SmallWorld.Vocabulary).SetName("{m}(small)"),
        new TestCaseData(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow().Vocabulary).SetName("{m}(shipped)"),
    ];

    [TestCaseSource(nameof(Vocabularies))]
    public void Write_AnyVocabulary_CompilesAndHoldsEveryName(Vocabulary vocabulary)
    {
        var names = Compile(CSharpVocabulary.Write(vocabulary, new CSharpVocabularyOptions { Namespace = "A.B", ClassName = "Names", IsPublic = true })).GetType("A.B.Names", throwOnError: true)!;

        Constants(names, "Entities").Should().BeEquivalentTo(vocabulary.Entities.SelectMany(e => e.Fields.Select(f => f.Id).Append(e.Id).Concat(e.CollectionId == e.Id ? [] : [e.CollectionId])));
        Constants(names, "Objects").Should().BeEquivalentTo(vocabulary.Objects.SelectMany(o => o.Fields).Select(f => f.Id));
        Constants(names, "Codes").Should().BeEquivalentTo(vocabulary.CodeLists.SelectMany(c => c.Codes).Select(c => c.Id));
    }

    [Test]
    public void Write_SameVocabulary_IsTheSameBytes()
    {
        var options = new CSharpVocabularyOptions();

        CSharpVocabulary.Write(Bound, options).Should().Be(CSharpVocabulary.Write(Bound, options)).And.NotContain("\r");
    }

    [Test]
    public void Write_Labels_StandInBothLanguages()
    {
        var kind = SmallWorld.Vocabulary.CodeLists[0].Codes[0];

        CSharpVocabulary.Write(SmallWorld.Vocabulary, new()).Should().Contain($"/// <summary>{kind.Label.En} · {kind.Label.Zh}</summary>\n            public const string {CSharpNames.Pascal(kind.Id)} = \"{kind.Id}\";\n");
    }

    [TestCase("A.class", "Names")]
    [TestCase("A..B", "Names")]
    [TestCase("", "Names")]
    [TestCase("1A", "Names")]
    [TestCase("A", "int")]
    [TestCase("A", "A.B")]
    [TestCase("A", "Na;me")]
    public void Write_NoNameOfCSharp_Throws(string @namespace, string className) =>
        FluentActions.Invoking(() => CSharpVocabulary.Write(Bound, new() { Namespace = @namespace, ClassName = className })).Should().Throw<ArgumentException>();

    [TestCase("Entities")]
    [TestCase("Codes")]
    [TestCase("Equals")]
    public void Write_AClassCalledLikeAMember_Compiles(string className) => Compile(CSharpVocabulary.Write(Bound, new() { Namespace = "A", ClassName = className }));

    private static IEnumerable<string> Constants(Type names, string group) =>
        names.GetNestedType(group)!.GetNestedTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetRawConstantValue()!);

    private static Assembly Compile(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll").Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("names", [tree], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        string.Join('\n', result.Diagnostics).Should().BeEmpty();
        return Assembly.Load(output.ToArray());
    }
}
