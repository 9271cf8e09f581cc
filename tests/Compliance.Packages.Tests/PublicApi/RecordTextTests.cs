using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>What a user sees of an object in a log, a debugger or an interpolated text says what it is: no dump of lists and objects within objects.</summary>
internal sealed class RecordTextTests
{
    // What is printed as one word or number.
    private static readonly Type[] Plain = [typeof(string), typeof(decimal), typeof(DateOnly)];

    [TestCaseSource(typeof(PackageIds), nameof(PackageIds.Libraries))]
    public void Record_OfOtherObjects_HasATextOfItsOwn(string assembly)
    {
        var dumps = Assembly.Load(assembly).GetExportedTypes()
            .Where(IsDumped)
            .Where(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(p => !IsSaid(p.PropertyType)))
            .Select(t => t.FullName);

        dumps.Should().BeEmpty();
    }

    private static bool IsDumped(Type type) =>
        !type.IsAbstract && type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } text && text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsSaid(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || Plain.Contains(type)
            || (!typeof(IEnumerable).IsAssignableFrom(type) && !IsDumped(type) && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType?.Assembly != typeof(object).Assembly);
    }
}
