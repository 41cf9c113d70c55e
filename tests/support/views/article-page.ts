/** A news page of our own writing, in the plain layout many provincial papers share. */
export const articlePage = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Xã Yên Sơn đưa bộ phận một cửa về từng thôn - Báo Hòa Bình</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Xã Yên Sơn đưa bộ phận một cửa về từng thôn">
</head>
<body>
<header><nav><a href="/">Trang chủ</a> <a href="/10/">Thời sự</a></nav></header>
<main>
<article>
<h1>Xã Yên Sơn đưa bộ phận một cửa về từng thôn</h1>
<p class="date">Chủ nhật, 22/11/2026 | 9:12 GMT+7</p>
<p class="sapo"><strong>(HBĐT) - Từ đầu tháng, cán bộ xã mang máy tính và máy quét về nhà văn hoá thôn hai buổi mỗi tuần. Người dân ở các xóm xa không còn phải vượt hơn mười cây số đường đèo để nộp một tờ khai.</strong></p>
<p>Sáng thứ Hai, nhà văn hoá xóm Đồng Bưng đông hơn ngày họp. Chị Bùi Thị Xuân mang tờ khai đăng ký hộ kinh doanh đến từ bảy giờ, đến tám giờ kém mười đã cầm giấy hẹn trên tay. “Trước phải đi hơn mười hai cây số ra uỷ ban, có khi thiếu một bản sao lại quay về”, chị nói.</p>
<p>Cách làm này nằm trong Kế hoạch số 28/KH-UBND, ngày 16/02/2026 của UBND tỉnh về tuyên truyền cải cách hành chính, cụ thể hoá Nghị quyết 76/NQ-CP của Chính phủ. Mỗi tuần hai buổi, tổ công tác về thôn nhận hồ sơ, quét và gửi lên hệ thống ngay tại chỗ.</p>
<figure><img src="/anh/mot-cua.jpg" alt="Cán bộ xã nhận hồ sơ" width="600" height="400"><figcaption>Cán bộ xã Yên Sơn nhận hồ sơ tại nhà văn hoá xóm Đồng Bưng.</figcaption></figure>
<p>Sau ba tháng, xã tiếp nhận 1.286 hồ sơ, trong đó 98,7 % trả đúng hẹn; chỉ số hài lòng của người dân đạt 86,26 điểm, xếp thứ 9/10 đơn vị của cụm. Lãnh đạo xã thừa nhận thứ hạng chưa cao vì nhiều hồ sơ đất đai tồn từ trước khi sắp xếp.</p>
<p>Khó nhất hiện nay là đường truyền. Ba trong số mười một thôn chưa có cáp quang, cán bộ phải phát mạng từ điện thoại, hồ sơ có bản vẽ thường phải gửi lại nhiều lần.</p>
<p style="text-align:right"><strong>Bùi Minh</strong></p>
</article>
<aside>
<h3>Các tin khác</h3>
<ul>
<li><a href="/11/190401/lac-thuy-cham-diem-bang-phan-mem.htm">Huyện Lạc Thuỷ chấm điểm cải cách hành chính bằng phần mềm</a></li>
<li><a href="/11/190398/mot-cua-luu-dong.htm">Một cửa lưu động ở vùng hồ, hai tuần một chuyến</a></li>
<li><a href="/11/190377/ngai-nop-ho-so-truc-tuyen.htm">Người dân hài lòng hơn nhưng vẫn ngại nộp hồ sơ trực tuyến</a></li>
</ul>
</aside>
</main>
</body>
</html>`;
