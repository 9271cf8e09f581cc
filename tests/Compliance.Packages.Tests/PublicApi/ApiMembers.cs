using System.Reflection;
using System.Runtime.CompilerServices;

namespace Compliance.Packages.Tests.PublicApi;

/// <summary>Renders the members a user can reach. What the compiler adds to every record is left out.</summary>
internal static class ApiMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum)
        {
            // Numbers sort by value, so that a new member in the middle is seen to move the others.
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(f => $"{Convert.ToInt64(f.GetRawConstantValue(), null):00} {f.Name}");
        }

        return type.GetFields(All).Where(f => Reaches(f) && !f.IsSpecialName).Select(Field)
            .Concat(type.GetConstructors(All).Where(c => Reaches(c) && !IsCopyOfARecord(c)).Select(Constructor))
            .Concat(type.GetProperties(All).Where(p => p.GetAccessors(nonPublic: true).Any(Reaches) && !IsGenerated(p)).Select(Property))
            .Concat(type.GetEvents(All).Where(e => e.AddMethod is { } add && Reaches(add)).Select(Event))
            .Concat(type.GetMethods(All).Where(m => Reaches(m) && !IsAccessor(m) && !IsGenerated(m)).Select(Method));
    }

    private static string Field(FieldInfo field)
    {
        var name = $"{ApiTypeName.Of(ApiNullability.Of(field))} {field.Name}";
        return Access(field.IsPublic)
            + (field.IsLiteral ? $"const {name} = {ApiValue.Of(field.GetRawConstantValue(), field.FieldType)}"
                : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty) + name);
    }

    private static string Constructor(ConstructorInfo constructor) =>
        ApiAttributes.Of(constructor) + Access(constructor.IsPublic) + ApiTypeName.Bare(constructor.DeclaringType!) + Parameters(constructor);

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(Reaches).ToList();
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(ApiParameter.Of))}]";
        var texts = accessors.Select(a => Access(a.IsPublic || !accessors.Exists(o => o.IsPublic)) + (
            a.ReturnType != typeof(void) ? "get;"
            : a.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;"));
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        return Access(accessors.Exists(a => a.IsPublic)) + Slot(accessors[0]) + required
            + $"{ApiTypeName.Of(ApiNullability.Of(property))} {name} {{ {string.Join(' ', texts)} }}";
    }

    private static string Event(EventInfo e) => $"event {ApiTypeName.Of(ApiNullability.Of(e))} {e.Name}";

    private static string Method(MethodInfo method)
    {
        var generic = method.GetGenericArguments();
        var arguments = generic.Length == 0 ? string.Empty : $"<{string.Join(", ", generic.Select(g => g.Name))}>";
        return ApiAttributes.Of(method) + Access(method.IsPublic) + Slot(method) + ApiTypeName.Of(ApiNullability.Of(method.ReturnParameter))
            + $" {method.Name}{arguments}{Parameters(method)}{ApiTypeName.Constraints(generic)}";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"({extension}{string.Join(", ", method.GetParameters().Select(ApiParameter.Of))})";
    }

    // What is public is the rule and not said.
    private static string Access(bool isPublic) => isPublic ? string.Empty : "protected ";

    private static string Slot(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? string.Empty
        : method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? "override "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual " : string.Empty;

    private static bool Reaches(FieldInfo field) => field.IsPublic || (IsOpen(field.DeclaringType!) && (field.IsFamily || field.IsFamilyOrAssembly));

    private static bool Reaches(MethodBase method) => method.IsPublic || (IsOpen(method.DeclaringType!) && (method.IsFamily || method.IsFamilyOrAssembly));

    private static bool IsOpen(Type type) => !type.IsSealed;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || (member.Name == "EqualityContract" && ApiType.IsRecord(member.DeclaringType!));

    private static bool IsCopyOfARecord(ConstructorInfo constructor) => ApiType.IsRecord(constructor.DeclaringType!) && IsGenerated(constructor);
}
